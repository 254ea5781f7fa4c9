// How often each line was crossed, in both directions: an arrow as on the picture, and the figure.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: panel

    required property Crossed crossed
    readonly property int columns: Theme.portrait ? 2 : 1
    readonly property real gap: 6 * Theme.u
    readonly property real rowHeight: Math.max(9.6, 9.6 * Theme.textScale) * Theme.u

    implicitHeight: Math.ceil(rows.count / columns) * rowHeight
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Crossed so far")

    Repeater {
        id: rows

        model: panel.crossed
        delegate: Item {
            id: row

            required property string name
            required property real degrees
            required property int count
            required property int index

            x: index % panel.columns * (width + panel.gap)
            y: Math.floor(index / panel.columns) * height
            width: (panel.width - (panel.columns - 1) * panel.gap) / panel.columns
            height: panel.rowHeight
            Accessible.role: Accessible.ListItem
            Accessible.name: name + ": " + count

            Rectangle { width: parent.width; height: Theme.stroke.hairline; y: parent.height - height; color: Theme.hairline }
            Icon {
                id: arrow

                anchors.verticalCenter: parent.verticalCenter
                name: "arrow-up"
                width: 4.4 * Theme.u
                rotation: row.degrees
                color: Theme.gold
            }
            Words {
                anchors { left: arrow.right; leftMargin: 2 * Theme.u; right: figure.left; verticalCenter: parent.verticalCenter }
                text: row.name
                style: Theme.portrait ? "body" : "title"
                font.weight: Font.Medium
                color: Theme.text
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Words {
                id: figure

                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                text: row.count
                style: "figure"
                Accessible.ignored: true
            }
        }
    }
}
