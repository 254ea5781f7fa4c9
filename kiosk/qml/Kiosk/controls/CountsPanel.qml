// How many of each thing are seen: the rows of a panel in landscape, its columns in portrait.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: panel

    required property Counts counts
    readonly property real gap: 3 * Theme.u
    readonly property real columnWidth: Theme.portrait ? (width - (counts.most - 1) * gap) / counts.most : width
    readonly property real rowHeight: rows.count > 0 ? rows.itemAt(0).implicitHeight : 0

    implicitHeight: Theme.portrait ? rowHeight : rows.count * rowHeight
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Seen now")

    Binding { target: panel.counts; property: "most"; value: Theme.portrait ? 3 : 4 }
    Repeater {
        id: rows

        model: panel.counts
        delegate: CountRow {
            required property int index

            x: Theme.portrait ? index * (panel.columnWidth + panel.gap) : 0
            y: Theme.portrait ? 0 : index * implicitHeight
            width: panel.columnWidth
            among: rows.count
        }
    }
}
