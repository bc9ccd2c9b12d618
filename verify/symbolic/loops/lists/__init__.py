"""Lists that a loop fills: `listed` stands for one, `appended` says for which, and `every` what it holds after."""
