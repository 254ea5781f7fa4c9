"""Thêm dấu: the model that puts the marks back onto Vietnamese typed without them."""
