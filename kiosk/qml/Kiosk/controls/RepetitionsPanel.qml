// How often each movement was made, with a bar that fills while it is made: rows in landscape, columns in portrait.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: panel

    required property Repeated repeated
    // Whether there is much to choose below.
    property bool crowded: false
    readonly property real gap: 3 * Theme.u
    readonly property real columnWidth: Theme.portrait ? (width - (rows.count - 1) * gap) / Math.max(1, rows.count) : width
    readonly property real rowHeight: rows.count > 0 ? rows.itemAt(0).implicitHeight : 0

    implicitHeight: Theme.portrait ? rowHeight : rows.count * rowHeight
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Counted so far")

    Repeater {
        id: rows

        model: panel.repeated
        delegate: CountRow {
            id: movement

            required property real part
            required property int index

            x: Theme.portrait ? index * (panel.columnWidth + panel.gap) : 0
            y: Theme.portrait ? 0 : index * implicitHeight
            width: panel.columnWidth
            colour: ""
            among: panel.crowded ? 4 : rows.count

            Bar { y: Theme.portrait ? 0 : movement.height - height; width: movement.width; part: movement.part }
        }
    }
}
