"""The canonical form of terms: tables of rules that bring equal expressions to one."""
