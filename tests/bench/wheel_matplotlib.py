# SPDX-License-Identifier: MIT
"""A wheel of the example's size by matplotlib: wheel_matplotlib.py OUT.svg|OUT.pdf"""
import math
import sys

import matplotlib
from matplotlib.figure import Figure  # without pyplot, which takes longer to load

matplotlib.rcParams["svg.fonttype"] = "none"  # real text, as ours
LABELS = ["Policy\nand strategy", "Leadership and\npolitical will", "Resources\nand budget",
          "Human resources\nand expertise", "Organisational\nculture", "Procedures,\naccountability",
          "Programme cycle", "Partnerships", "Masculinities and\nmen's engagement", "Communication,\nlearning"]
LAYERS = {
    "Answers": [3.4, 2.7, 1.6, 2.4, 2.9, 1.8, 3.1, 3.6, 0.8, 2.2],
    "Agreed": [3.5, 3, 1.5, 2.5, 2, 2, 3, 3, 1, 2],
    "Targets": [4, 4, 3, 3, 4, 3, 4, 4, 2, 3],
}
angles = [2 * math.pi * i / len(LABELS) for i in range(len(LABELS))]
figure = Figure(figsize=(8.27, 11.69))
axes = figure.add_axes([0.25, 0.4, 0.5, 0.36], projection="polar")
axes.set_theta_zero_location("N")
axes.set_theta_direction(-1)
axes.set_ylim(0, 5)
axes.set_xticks(angles, LABELS, fontsize=9)
axes.tick_params(axis="x", pad=26)
for name, values in LAYERS.items():
    line, = axes.plot(angles + angles[:1], values + values[:1], marker="o", markersize=3, label=name)
    axes.fill(angles, values, color=line.get_color(), alpha=0.1)
axes.set_title("Three Shores Solidarity", pad=50)
axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.2))
figure.savefig(sys.argv[1])
