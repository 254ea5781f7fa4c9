// Four corners that show where to hold something: a colour that always lies in a dark casing.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: finder

    property color colour: Theme.overlay.vang
    readonly property real reach: 0.3 * Math.min(width, height)

    component Corner: Item {
        id: corner

        property bool mirrored: false
        property bool upturned: false

        transform: Scale { xScale: corner.mirrored ? -1 : 1; yScale: corner.upturned ? -1 : 1 }

        Rectangle { x: -Theme.stroke.box; y: x; width: finder.reach - x; height: Theme.stroke.boxCasing; color: Theme.ink }
        Rectangle { x: -Theme.stroke.box; y: x; width: Theme.stroke.boxCasing; height: finder.reach - y; color: Theme.ink }
        Rectangle { x: -Theme.stroke.box / 2; y: x; width: finder.reach - x; height: Theme.stroke.box; color: finder.colour }
        Rectangle { x: -Theme.stroke.box / 2; y: x; width: Theme.stroke.box; height: finder.reach - y; color: finder.colour }
    }

    Corner {}
    Corner { x: finder.width; mirrored: true }
    Corner { y: finder.height; upturned: true }
    Corner { x: finder.width; y: finder.height; mirrored: true; upturned: true }
}
