// What it most likely is: the name, how sure, and a bar for each; the first in gold.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Column {
    id: panel

    required property TopK likely

    topPadding: 1.6 * Theme.u
    spacing: (Theme.portrait ? 1.4 : 2.2) * Theme.u
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Most likely")

    NothingYet { visible: panel.likely.count === 0; judged: panel.likely.judged; width: parent.width }
    Repeater {
        model: panel.likely
        delegate: BarRow {
            required property int index

            width: panel.width
            first: index === 0
        }
    }
}
