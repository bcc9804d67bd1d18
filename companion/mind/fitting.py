"""Small fits that the audit needs: a ridge logistic regression by Newton steps."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def ridge_logistic(x: Array, y: Array, ridge: float = 1.0) -> tuple[Array, Array]:
    """Coefficients (intercept first, not penalised) and their covariance, by Newton's method.

    `x` (rows, features) should be scaled to about unit spread, because one ridge serves all features.
    """
    design = np.column_stack((np.ones(len(x)), x))
    penalty = np.diag([1e-6] + [ridge] * x.shape[1])
    beta = np.zeros(design.shape[1])
    curvature = np.eye(design.shape[1])
    for _ in range(50):
        p = 1.0 / (1.0 + np.exp(-np.clip(design @ beta, -30.0, 30.0)))
        gradient = design.T @ (y - p) - penalty @ beta
        curvature = (design * (p * (1.0 - p))[:, None]).T @ design + penalty
        step = np.linalg.solve(curvature, gradient)
        # A bounded step keeps nearly separable records from running away.
        beta = beta + step * min(1.0, 5.0 / max(float(np.abs(step).max()), 1e-12))
        if float(np.abs(step).max()) < 1e-8:
            break
    covariance: Array = np.linalg.inv(curvature).astype(np.float64)
    return beta, covariance
