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
        delegate: Item {
            id: row

            required property string name
            required property real part
            required property string said
            required property int index

            width: panel.width
            implicitHeight: label.height + bar.height + 0.6 * Theme.u
            Accessible.role: Accessible.ListItem
            Accessible.name: name + ": " + said

            Words {
                id: label

                anchors { left: parent.left; right: figure.left; rightMargin: 2 * Theme.u }
                text: row.name
                style: row.index === 0 ? "title" : "label"
                font.weight: row.index === 0 ? Font.DemiBold : Font.Medium
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Words {
                id: figure

                anchors { right: parent.right; baseline: label.baseline }
                text: row.said
                style: row.index === 0 ? "title" : "label"
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Bar { id: bar; y: label.height + 0.6 * Theme.u; width: parent.width; part: row.part; first: row.index === 0 }
        }
    }
}
