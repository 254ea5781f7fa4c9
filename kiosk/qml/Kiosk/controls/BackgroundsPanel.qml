// What may stand behind the person: tiles, and the picture as it is.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: panel

    required property Demo demo
    readonly property int tiles: backgrounds.count + 1
    readonly property int across: Theme.reach ? tiles : Theme.portrait ? 3 : 2
    readonly property size gap: Qt.size(3 * Theme.u, 2.4 * Theme.u)
    readonly property real tileWidth: (width - (across - 1) * gap.width) / across
    readonly property real tileHeight: asItIs.implicitHeight

    implicitHeight: Math.ceil(tiles / across) * (tileHeight + gap.height) - gap.height
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Background")

    function place(index: int): point {
        return Qt.point(index % across * (tileWidth + gap.width), Math.floor(index / across) * (tileHeight + gap.height));
    }

    Repeater {
        id: backgrounds

        model: panel.demo.choices.backgrounds
        delegate: NamedTile {
            required property int index
            required property var model

            x: panel.place(index).x
            y: panel.place(index).y
            width: panel.tileWidth
            name: model.text
            path: model.path
            chosen: model.chosen
            onClicked: panel.demo.chooseBackground(index)
        }
    }
    NamedTile {
        id: asItIs

        x: panel.place(panel.tiles - 1).x
        y: panel.place(panel.tiles - 1).y
        width: panel.tileWidth
        icon: "image"
        name: qsTr("As it is")
        chosen: panel.demo.choices.asItIs
        onClicked: panel.demo.chooseBackground(-1)
    }
}
