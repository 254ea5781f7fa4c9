// A name, a figure, and below them a bar: the first in gold and larger.
import QtQuick
import Kiosk

Item {
    id: row

    required property string name
    required property real part
    required property string said
    property bool first: true

    implicitHeight: label.height + bar.height + 0.6 * Theme.u
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ": " + said

    Words {
        id: label

        anchors { left: parent.left; right: figure.left; rightMargin: 2 * Theme.u }
        text: row.name
        style: row.first ? "title" : "label"
        font.weight: row.first ? Font.DemiBold : Font.Medium
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Words {
        id: figure

        anchors { right: parent.right; baseline: label.baseline }
        text: row.said
        style: row.first ? "title" : "label"
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Bar { id: bar; y: label.height + 0.6 * Theme.u; width: parent.width; part: row.part; first: row.first }
}
