// The look's tokens: colours, sizes, type, spaces and motion. Main sets what the screen is; everything else is derived.
pragma Singleton
import QtQuick

QtObject {
    // Set by Main.
    property real width: 1920
    property real height: 1080
    property real pixelsPerMm: 3.6
    property bool light: false
    property real textScale: 1.0
    property bool reducedMotion: false

    readonly property real u: Math.min(width, height) / 108
    readonly property bool portrait: height > width

    // Screens under 18 inches are used at arm's length: fingers need less there.
    readonly property real inches: Math.hypot(width, height) / pixelsPerMm / 25.4
    readonly property real controlSize: Math.max(8 * u, (inches < 18 ? 14 : 20) * pixelsPerMm)
    readonly property real gap: Math.max(3 * u, 8 * pixelsPerMm)
    readonly property real margin: (portrait ? 5 : 6) * u
    readonly property real dockHeight: Math.max(13 * u, controlSize + 2.5 * u)

    readonly property color ground: light ? "#FBF6EC" : "#14100E"
    readonly property color surface: light ? "#FFFFFF" : "#1D1713"
    readonly property color raised: light ? "#F4ECDD" : "#2A211B"
    readonly property color control: light ? "#EBE0CD" : "#3A2E26"
    readonly property color pressed: light ? "#D9CAB1" : "#4D3E33"
    readonly property color hairline: light ? "#CDBDA5" : "#3F332A"
    readonly property color edge: light ? "#6B5A4B" : "#978270"
    readonly property color text: light ? "#17110D" : "#F5EDE0"
    readonly property color text2: light ? "#41362D" : "#CFC1B0"
    readonly property color text3: light ? "#4F4338" : "#AD9C8A"
    readonly property color cinnabar: light ? "#A3210F" : "#C23420"
    readonly property color cinnabarPressed: light ? "#7D1508" : "#9A2114"
    readonly property color textOnCinnabar: light ? "#FFFFFF" : "#FFF8EC"
    readonly property color cinnabarText: light ? "#8A1A0A" : "#F58A73"
    readonly property color gold: light ? "#674700" : "#E0B050"
    readonly property color textOnGold: light ? "#FFFFFF" : "#14100E"
    readonly property color good: light ? "#0C5232" : "#7FCBA0"
    readonly property color caution: light ? "#733700" : "#F0A35A"
    readonly property color stageGround: "#0C0908"

    // On pictures: a colour line inside a dark casing, the same in both themes.
    readonly property var overlay: ({
        vang: "#FFC83D", trang: "#FFFFFF", ngoc: "#47EBB4", tim: "#DD33FF",
        troi: "#B2B2FF", sen: "#FF3377", cam: "#E69900", bien: "#349DB2"
    })
    readonly property color ink: "#14100E"
    readonly property color inkText: "#F5EDE0"
    readonly property real maskAlpha: 0.45

    readonly property real naturalLine: 1.265 // Be Vietnam Pro's ascent and descent, of its size

    // size in pixels, weight, line height as a multiple of the size
    readonly property var type: ({
        display: { size: 9.0 * u * textScale, weight: 700, line: 1.18 },
        h1: { size: 6.0 * u * textScale, weight: 700, line: 1.2 },
        h2: { size: 4.4 * u * textScale, weight: 600, line: 1.24 },
        title: { size: 3.4 * u * textScale, weight: 600, line: 1.28 },
        body: { size: 2.8 * u * textScale, weight: 400, line: 1.5 },
        label: { size: 2.6 * u * textScale, weight: 600, line: 1.3 },
        small: { size: 2.2 * u * textScale, weight: 500, line: 1.4 },
        figure: { size: 7.2 * u * textScale, weight: 600, line: 1.0 }
    })

    readonly property var space: ({ s1: 0.8 * u, s2: 1.6 * u, s3: 2.4 * u, s4: 3.2 * u, s5: 4.8 * u, s6: 6.4 * u, s8: 9.6 * u })
    readonly property var radius: ({ panel: 1.2 * u, control: 1.0 * u, key: 0.8 * u, tag: 0.4 * u })
    readonly property var stroke: ({ hairline: 1, edge: 0.2 * u, focus: 0.4 * u, chosen: 0.5 * u, box: 0.4 * u, boxCasing: 0.8 * u })
    // Durations in milliseconds, and how what moves begins and ends.
    readonly property var motion: ({
        press: 80,
        quick: reducedMotion ? 0 : 150,
        move: reducedMotion ? 0 : 220,
        page: reducedMotion ? 0 : 250,
        skeletonAfter: 100,
        rayStep: reducedMotion ? 1000 : 120,
        enter: Easing.OutCubic,
        leave: Easing.InCubic
    })
}
