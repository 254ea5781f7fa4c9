// The figures of the whole, side by side between two lines, each with what it is compared with.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Kiosk.Bridge

Item {
    id: headline

    required property Rows rows

    implicitHeight: 84

    Rectangle {
        width: parent.width
        height: 1
        color: Tokens.edge
    }
    Rectangle {
        y: parent.height - 1
        width: parent.width
        height: 1
        color: Tokens.hairline
    }
    Row {
        anchors.fill: parent

        Repeater {
            id: figures

            model: headline.rows

            Item {
                id: figure

                required property string value
                required property string name
                required property string note

                width: headline.width / figures.count
                height: headline.height
                Accessible.role: Accessible.StaticText
                Accessible.name: "%1 %2 %3".arg(value).arg(name).arg(note)

                Words {
                    id: number

                    y: 12
                    text: figure.value
                    style: "figure"
                    font { pixelSize: 30; weight: Font.Bold }
                    lineHeight: 38
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                Words {
                    anchors { left: number.right; leftMargin: 10; right: parent.right; rightMargin: 12; baseline: number.baseline }
                    text: figure.name
                    style: "strong"
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Words {
                    y: 53
                    width: parent.width - 12
                    text: figure.note
                    style: "small"
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
    }
}
