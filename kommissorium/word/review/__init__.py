"""What a lawyer gets back in Word: findings as comments, and mending as tracked changes."""
