"""The site: it is built without a warning, from this repository alone, and its pages load nothing from elsewhere."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.pages import ROOT

LOADED = re.compile(r"""<(?:script|link|img|iframe|source)\b[^>]*?\b(?:src|href)=["']?((?:https?:)?//[^"'> ]+)""")
IN_STYLES = re.compile(r"""(?:@import|url\()\s*["']?((?:https?:)?//[^"')]+)""")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    away = {"https_proxy": "http://127.0.0.1:9", "http_proxy": "http://127.0.0.1:9", "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=ROOT, env=os.environ | away, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return folder


def test_pages_load_nothing_from_elsewhere(site: Path) -> None:
    pages = {p: p.read_text(encoding="utf-8") for p in site.rglob("*.html")}
    assert {"index.html", "messages.html", "api.html", "CONTRIBUTING.html"} <= {p.name for p in pages}
    assert not {p.name: found for p, text in pages.items() if (found := LOADED.findall(text))}
    styles = [p.read_text(encoding="utf-8") for p in site.rglob("*.css")]
    assert styles and not [found for text in styles for found in IN_STYLES.findall(text)]


def test_what_would_be_loaded_is_seen() -> None:
    assert LOADED.findall('<link rel="stylesheet" href="https://a.b/c.css"><script async src=//a.b/d.js>') == [
        "https://a.b/c.css",
        "//a.b/d.js",
    ]
    assert IN_STYLES.findall("@import 'https://a.b/c.css'; x { background: url(//a.b/d.png) }") == [
        "https://a.b/c.css",
        "//a.b/d.png",
    ]


@pytest.mark.parametrize(
    "name",
    ["verify.claim", "verify.check", "verify.from_cached", "verify.from_loss", "verify.from_torch", "verify.Verdict"],
)
def test_the_reference_has_what_verify_offers(site: Path, name: str) -> None:
    assert f'id="{name}"' in (site / "api.html").read_text(encoding="utf-8")


def test_a_link_that_leads_nowhere_ends_the_build(tmp_path: Path) -> None:
    """That the build is strict: the same configuration, and one page more."""
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "index.md").write_text("[nowhere](../nowhere.md)\n", encoding="utf-8")
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:")[0]
    (tmp_path / "mkdocs.yml").write_text(
        settings.replace("docs/hooks.py", str(ROOT / "docs/hooks.py")), encoding="utf-8"
    )
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"], cwd=tmp_path, capture_output=True, text=True, timeout=600
    )
    assert done.returncode != 0
    assert "nowhere.md" in done.stderr
