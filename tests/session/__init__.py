"""Tests of the door, against a server of the standard library on the loopback address."""
