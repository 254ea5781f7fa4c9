// A file: what it is called, and what is written in it.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: view

    required property Demo demo
    readonly property real cell: (width - 2 * Theme.margin) / 18.5

    color: Theme.ground
    Accessible.role: Accessible.Graphic
    Accessible.name: view.demo.sourceName

    Drum {
        whole: true
        width: 90 * Theme.u
        x: view.width - width / 2
        y: -30 * Theme.u
    }
    Column {
        x: Theme.margin
        y: 6 * Theme.u
        width: parent.width - 2 * x
        spacing: 2.4 * Theme.u

        Words { text: qsTr("What it is called"); style: "small"; color: Theme.text2 }
        Row {
            spacing: 1.8 * Theme.u

            Icon { name: "package"; width: 4.4 * Theme.u; color: Theme.gold; anchors.verticalCenter: parent.verticalCenter }
            Words { text: view.demo.sampleName; style: "h2"; anchors.verticalCenter: parent.verticalCenter }
        }
        Rectangle { width: parent.width; height: Theme.stroke.hairline; color: Theme.hairline }
        Words { text: qsTr("What is written in it"); style: "small"; color: Theme.text2 }
        Column {
            Repeater {
                model: view.demo.given.bytes
                delegate: Row {
                    id: line

                    required property var hexes
                    required property string letters

                    height: 4.2 * Theme.u

                    Repeater {
                        model: line.hexes
                        delegate: Words {
                            required property string modelData

                            width: view.cell
                            text: modelData
                            style: "small"
                            color: modelData === "00" ? Theme.text3 : Theme.text2
                        }
                    }
                    Item { width: (12 - line.hexes.length) * view.cell + 1.5 * Theme.u; height: 1 }
                    Words { text: line.letters; style: "small"; color: Theme.gold; wrapMode: Text.NoWrap }
                }
            }
        }
    }
}
