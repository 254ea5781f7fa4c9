// What may stand behind the person: tiles, and the picture as it is.
import QtQuick
import Kiosk
import Kiosk.Bridge

Grid {
    id: panel

    required property Demo demo
    readonly property int across: Theme.portrait ? backgrounds.count + 1 : 2
    readonly property real tileWidth: (width - (across - 1) * columnSpacing) / across

    columns: across
    columnSpacing: 3 * Theme.u
    rowSpacing: 1.8 * Theme.u
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Background")

    Repeater {
        id: backgrounds

        model: panel.demo.choices.backgrounds
        delegate: Column {
            id: behind

            required property int index
            required property var model

            spacing: 1 * Theme.u

            SampleTile {
                width: panel.tileWidth
                name: behind.model.text
                path: behind.model.path
                chosen: behind.model.chosen
                onClicked: panel.demo.chooseBackground(behind.index)
            }
            Words {
                width: panel.tileWidth
                text: behind.model.text
                style: "small"
                color: behind.model.chosen ? Theme.text : Theme.text2
                horizontalAlignment: Text.AlignHCenter
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    SampleTile {
        width: panel.tileWidth
        icon: "image"
        text: qsTr("As it is")
        name: qsTr("The picture as it is")
        chosen: panel.demo.choices.asItIs
        onClicked: panel.demo.chooseBackground(-1)
    }
}
