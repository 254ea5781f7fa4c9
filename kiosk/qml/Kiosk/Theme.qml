// The look's tokens: colours, sizes, type, spaces and motion. Main sets what the screen is; everything else is derived.
pragma Singleton
import QtQuick
import Kiosk.Bridge

QtObject {
    // Set by Main.
    property real width: 1920
    property real height: 1080
    property real pixelsPerMm: 3.6
    property bool light: false
    property real textScale: 1.0
    property bool reducedMotion: false
    // Every control in the lower third.
    property bool reach: false
    // The event's palettes, {lacquer, light}; those of the house where it has none.
    property var own: null
    // Paths of the event's pictures; empty where it has none.
    property string logo
    property string background

    readonly property real u: Math.min(width, height) / 108
    readonly property bool portrait: height > width
    // Type for which pages that are full at its usual size make room.
    readonly property bool largeType: textScale > 1.3

    // Screens under 18 inches are used at arm's length: fingers need less there.
    readonly property real inches: Math.hypot(width, height) / pixelsPerMm / 25.4
    readonly property real controlSize: Math.max(8 * u, (inches < 18 ? 14 : 20) * pixelsPerMm)
    readonly property real gap: Math.max(3 * u, 8 * pixelsPerMm)
    readonly property real margin: (portrait ? 5 : 6) * u
    readonly property real dockHeight: Math.max(13 * u, controlSize + 2.5 * u)

    readonly property Colours house: Colours {}
    readonly property var palette: (own ?? house)[light ? "light" : "lacquer"]
    readonly property color ground: palette.ground
    readonly property color surface: palette.surface
    readonly property color raised: palette.raised
    readonly property color control: palette.control
    readonly property color pressed: palette.pressed
    readonly property color hairline: palette.hairline
    readonly property color edge: palette.edge
    readonly property color text: palette.text
    readonly property color text2: palette.text2
    readonly property color text3: palette.text3
    readonly property color cinnabar: palette.cinnabar
    readonly property color cinnabarPressed: palette.cinnabarPressed
    readonly property color textOnCinnabar: palette.textOnCinnabar
    readonly property color cinnabarText: palette.cinnabarText
    readonly property color gold: palette.gold
    readonly property color textOnGold: palette.textOnGold
    readonly property color good: palette.good
    readonly property color caution: palette.caution
    readonly property color stageGround: "#0C0908"

    // On pictures: a colour line inside a dark casing, the same in both themes.
    readonly property var overlay: ({
        vang: "#FFC83D", trang: "#FFFFFF", ngoc: "#47EBB4", tim: "#DD33FF",
        troi: "#B2B2FF", sen: "#FF3377", cam: "#E69900", bien: "#349DB2"
    })
    readonly property color ink: "#14100E"
    readonly property color inkText: "#F5EDE0"

    // The text with its last word, where that is short, kept beside the one before it: it never stands alone on a line.
    // Large type has no such room: two words that stay together may not fit.
    function together(text: string): string {
        return textScale > 1 ? text : text.replace(/ (\S{1,6})$/, "\u00a0$1");
    }

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
    readonly property var stroke: ({ hairline: Math.max(1, Math.round(0.1 * u)), edge: 0.2 * u, focus: 0.4 * u, chosen: 0.5 * u, box: 0.4 * u, boxCasing: 0.8 * u })
    // Durations in milliseconds, and how what moves begins and ends.
    readonly property var motion: ({
        press: 80,
        quick: reducedMotion ? 0 : 150,
        move: reducedMotion ? 0 : 220,
        page: reducedMotion ? 0 : 250,
        skeletonAfter: 100,
        slide: 8000,
        crossFade: reducedMotion ? 0 : 700,
        driftStep: 50,
        rayStep: reducedMotion ? 1000 : 120,
        enter: Easing.OutCubic,
        leave: Easing.InCubic
    })
}
