"""Training of the mind's learned head in the simulated world, and the experiment that decides whether it ships."""
