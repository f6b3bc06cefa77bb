// SPDX-License-Identifier: MIT
// A small scene with every kind of shape, for the tests of pictures.
#pragma once
#include "draw/script_shaper.hpp"
#include "draw/shaper.hpp"
#include "scene/scene.hpp"

namespace socratic {

inline Scene small_scene() {
    Scene scene;
    scene.width = 200;
    scene.height = 100.5;
    scene.language = "fr";
    scene.title = "Roue <de> \"l'égalité\" & plus";
    scene.description = "Politique : 3,4.\nBudget : 1,6.";
    scene.author = "Trois-Rivages";
    const Colour blue{0, 0x72, 0xB2, 1};
    scene.shapes = {
        Bar{{50, 50}, 40, 20, 2, 0, blue, {}},
        Lines{{{{10, 10}, {33.333333, 12}}, {{60, 10}, {90, 12}}},
              false,
              {},
              Stroke{blue, 1.5, {6.5, 3.2}, true}},
        Arc{{150, 50}, 20, 0, 0, Colour{0, 0x72, 0xB2, 0.06}, Stroke{{0x75, 0x75, 0x75, 1}, 0.5, {}, false}},
        ArcText{{150, 50},
                30,
                0,
                false,
                Anchor::middle,
                "Section",
                {6, false, false},
                {0x55, 0x55, 0x55, 1},
                0.5,
                0,
                "section"},
        TextLine{{10, 20},
                 "Titre office",
                 {12, true, false},
                 {0x1f, 0x1f, 0x1f, 1},
                 Anchor::start,
                 0,
                 0,
                 "title",
                 ""},
        TextLine{{100, 90}, "Politique", {8, true, false}, {}, Anchor::end, 0, 0, "label", "POL"},
        TextLine{{100, 99}, "3,4 · n\u00a022", {6, false, false}, {}, Anchor::end, 0, 0, "figure", "POL"},
        TextLine{{190, 99}, "السياسة (1)", {6, false, false}, {}, Anchor::end, 0, 0, "label", ""},
    };
    return scene;
}

inline Shaper make_shaper() { return Shaper(socratic_wheel_open_scripts); }

}  // namespace socratic
