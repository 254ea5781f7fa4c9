// A tile with its name beneath it.
import QtQuick
import Kiosk

Item {
    id: named

    property alias name: tile.name
    property alias path: tile.path
    property alias icon: tile.icon
    property alias chosen: tile.chosen

    signal clicked

    implicitHeight: tile.implicitHeight + 1.6 * Theme.u + label.lineHeight

    SampleTile {
        id: tile

        width: parent.width
        onClicked: named.clicked()
    }
    Words {
        id: label

        y: tile.height + 1.6 * Theme.u
        width: parent.width
        text: named.name
        style: "small"
        color: named.chosen ? Theme.text : Theme.text2
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
