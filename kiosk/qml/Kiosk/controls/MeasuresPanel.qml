// What was measured: the name, how much, and a bar for each, all alike.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Column {
    id: panel

    required property Measured measured

    topPadding: 1.6 * Theme.u
    spacing: (Theme.portrait ? 1.4 : 2.2) * Theme.u
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Measured now")

    NothingYet { visible: rows.count === 0; width: parent.width }
    Repeater {
        id: rows

        model: panel.measured
        delegate: BarRow { width: panel.width }
    }
}
