"""What writes pages of the documentation from the program itself."""
