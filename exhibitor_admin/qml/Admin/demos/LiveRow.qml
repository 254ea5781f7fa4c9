// A demo at work, live on the kiosk's own page, and its figures beside it.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Item {
    id: row

    required property LivePage live
    required property Opened opened

    implicitHeight: frame.height

    LiveFrame {
        id: frame

        readonly property bool tight: height < 290

        width: Math.min(560, parent.width - 214)
        height: Math.round(width * 9 / 16)
        live: row.live
    }
    Column {
        anchors { left: frame.right; leftMargin: 20; right: parent.right }
        height: frame.height

        Repeater {
            model: row.opened.figures

            Item {
                id: figure

                required property string value
                required property string text
                required property int index

                width: parent?.width ?? 0
                height: (frame.height - turn.height) / 4

                Rectangle {
                    visible: figure.index > 0
                    width: parent.width
                    height: 1
                    color: Tokens.hairline
                }
                Column {
                    width: parent.width
                    anchors.verticalCenter: parent.verticalCenter

                    Words {
                        width: parent.width
                        text: figure.value
                        style: frame.tight ? "h2" : "figure"
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                    }
                    Words {
                        width: parent.width
                        text: frame.tight ? figure.text.replace("\n", " ") : figure.text
                        style: "small"
                        maximumLineCount: frame.tight ? 1 : 2
                        elide: Text.ElideRight
                    }
                }
            }
        }
        Button {
            id: turn

            kind: "link"
            icon: "monitor"
            text: frame.upright ? qsTr("On its side") : qsTr("Upright")
            onClicked: frame.upright = !frame.upright
        }
    }
}
