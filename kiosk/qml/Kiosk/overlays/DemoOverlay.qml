// What lies on the picture: the one overlay that the demo declares.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Loader {
    id: overlay

    required property Demo demo
    // Where the whole picture lies, in this item's coordinates.
    required property rect pictureRect
    readonly property var kinds: ({
        "before-after": beforeAfter, "boxes": boxes, "points": points, "text-boxes": textBoxes, "tracks": tracks, "lane": lane,
        "forecast": chart, "oddness": oddChart
    })

    sourceComponent: kinds[demo.overlay] ?? null

    Component {
        id: beforeAfter

        BeforeAfter { after: overlay.demo.results.after }
    }
    Component {
        id: boxes

        BoxesOverlay { boxes: overlay.demo.results.boxes; pictureRect: overlay.pictureRect }
    }
    Component {
        id: points

        Skeletons { points: overlay.demo.results.points; pictureRect: overlay.pictureRect; stroke: Theme.stroke.box }
    }
    Component {
        id: textBoxes

        TextBoxesOverlay { lines: overlay.demo.results.lines; pictureRect: overlay.pictureRect }
    }
    Component {
        id: tracks

        TracksOverlay { followed: overlay.demo.results.followed; pictureRect: overlay.pictureRect }
    }
    Component {
        id: lane

        LaneOverlay { road: overlay.demo.results.road; pictureRect: overlay.pictureRect }
    }
    Component {
        id: chart

        SeriesChart { chart: overlay.demo.results.chart }
    }
    Component {
        id: oddChart

        SeriesChart { chart: overlay.demo.results.oddChart }
    }
}
