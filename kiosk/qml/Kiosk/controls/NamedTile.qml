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

    // Where many stand in a row, the pictures speak for themselves.
    readonly property bool speaks: width > 12 * Theme.u

    implicitHeight: tile.implicitHeight + (speaks ? 1.2 * Theme.u + (Theme.largeType ? 2 : 1) * label.lineHeight : 0)

    SampleTile {
        id: tile

        width: parent.width
        onClicked: named.clicked()
    }
    Words {
        id: label

        visible: named.speaks
        y: tile.height + 1.2 * Theme.u
        width: parent.width
        text: named.name
        style: "small"
        color: named.chosen ? Theme.text : Theme.text2
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideRight
        maximumLineCount: 2
        Accessible.ignored: true
    }
}
