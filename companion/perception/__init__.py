"""Looking: bytes to observation to evidence, in a confined worker.

- `reading`: bytes as an `Observation` (`mime`, `headers`, `markup`, `entities`, `files`); never raises
- `detectors`: observation to evidence, one file a subject; `looking` runs them
- `handle`, `worker`, `confinement`: the process in which all of this happens
- `weights`: how much each indicator counts
"""
