// How many of each thing are seen: the rows of a panel in landscape, its columns in portrait.
import QtQuick
import Kiosk
import Kiosk.Bridge

Grid {
    id: panel

    required property Counts counts

    columns: Theme.portrait ? counts.most : 1
    columnSpacing: 3 * Theme.u
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Seen now")

    Binding { target: panel.counts; property: "most"; value: Theme.portrait ? 3 : 4 }
    Repeater {
        model: panel.counts
        delegate: CountRow {
            width: (panel.width - (panel.columns - 1) * panel.columnSpacing) / panel.columns
        }
    }
}
