// The look of the organiser's window: the kiosk's light colours, sizes in pixels on a grid of 8.
pragma Singleton
import QtQuick
import Kiosk.Bridge

QtObject {
    readonly property Colours house: Colours {}
    readonly property var light: house.light
    readonly property var dark: house.lacquer

    readonly property color ground: light.ground
    readonly property color surface: light.surface
    readonly property color raised: light.raised
    readonly property color control: light.control
    readonly property color pressed: light.pressed
    readonly property color hairline: light.hairline
    readonly property color edge: light.edge
    readonly property color text: light.text
    readonly property color text2: light.text2
    readonly property color text3: light.text3
    readonly property color cinnabar: light.cinnabar
    readonly property color cinnabarPressed: light.cinnabarPressed
    readonly property color textOnCinnabar: light.textOnCinnabar
    readonly property color cinnabarText: light.cinnabarText
    readonly property color gold: light.gold
    readonly property color good: light.good
    readonly property color caution: light.caution
    // Bars of charts that aren't the one that matters, and what they are a part of.
    readonly property color bar: "#B88E6A"
    readonly property color barRest: "#E4D3B8"

    // The rail is of lacquer.
    readonly property color railGround: dark.ground
    readonly property color railRaised: dark.raised
    readonly property color railHairline: dark.hairline
    readonly property color railText: dark.text
    readonly property color railText2: dark.text2
    readonly property color railText3: dark.text3
    readonly property color railGold: dark.gold

    readonly property int rail: 208
    readonly property int row: 44
    readonly property int controlHeight: 36
    readonly property int margin: 28
    readonly property int gap: 12
    readonly property int radius: 6
    readonly property int paneRadius: 8
    readonly property int icon: 18
    readonly property int smallIcon: 16

    // size in pixels, weight, line height as a multiple of the size
    readonly property var type: ({
        h1: { size: 26, weight: 700, line: 1.2 },
        h2: { size: 18, weight: 700, line: 1.3 },
        h3: { size: 15, weight: 600, line: 1.35 },
        body: { size: 14, weight: 400, line: 1.45 },
        strong: { size: 14, weight: 600, line: 1.45 },
        small: { size: 13, weight: 400, line: 1.4 },
        label: { size: 13, weight: 600, line: 1.3 },
        figure: { size: 24, weight: 600, line: 1.15 }
    })
}
