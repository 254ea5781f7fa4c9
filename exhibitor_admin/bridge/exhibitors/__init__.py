"""The place of the exhibitors: who shows something, their logo, questions and key, and what is theirs."""
