"""Fitting, measuring and simulating. Never imported by the application.

- `corpora`: real messages for fitting and validation, one schema, licences respected
- `fit`: indicator weights, group caps and calibration, into `models/weights.json`
- `evaluate`: detection figures per corpus, beside those of the peers
"""
