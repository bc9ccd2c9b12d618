"""What a wrong gradient needs: an assumption under which it holds, or another line of code."""
