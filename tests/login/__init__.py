"""Tests of the login, against a small login service of the tests' own."""
