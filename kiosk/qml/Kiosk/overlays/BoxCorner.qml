// One of the four corners of an unsure box: a casing and a colour line, along both sides.
import QtQuick
import Kiosk

Item {
    id: corner

    property color colour
    property bool mirrored: false
    property bool upturned: false
    property real reach

    transform: Scale { xScale: corner.mirrored ? -1 : 1; yScale: corner.upturned ? -1 : 1 }

    Rectangle { x: -Theme.stroke.box; y: -Theme.stroke.box; width: corner.reach + Theme.stroke.box; height: Theme.stroke.boxCasing; color: Theme.ink }
    Rectangle { x: -Theme.stroke.box; y: -Theme.stroke.box; width: Theme.stroke.boxCasing; height: corner.reach + Theme.stroke.box; color: Theme.ink }
    Rectangle { x: -Theme.stroke.box / 2; y: -Theme.stroke.box / 2; width: corner.reach + Theme.stroke.box / 2; height: Theme.stroke.box; color: corner.colour }
    Rectangle { x: -Theme.stroke.box / 2; y: -Theme.stroke.box / 2; width: Theme.stroke.box; height: corner.reach + Theme.stroke.box / 2; color: corner.colour }
}
