"""Cases: who has one, what reaches whom, and what time does to it."""
