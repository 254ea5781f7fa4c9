// One contact in the table.
pragma ComponentBehavior: Bound
import QtQuick
import Admin

Rectangle {
    id: line

    required property int index
    required property string id
    required property list<string> cells
    required property bool twin
    property var widths: []
    property bool chosen: false
    // The keyboard is on it.
    property bool on: false

    signal touched

    height: 47
    color: chosen ? Tokens.raised : mouse.containsMouse ? Qt.alpha(Tokens.raised, 0.5) : "transparent"
    Accessible.role: Accessible.Row
    Accessible.name: cells.filter(Boolean).join(", ")
    Accessible.selected: chosen
    Accessible.onPressAction: touched()

    Row {
        height: parent.height

        Repeater {
            model: line.cells

            Item {
                id: cell

                required property int index
                required property string modelData

                width: line.widths[index] ?? 0
                height: line.height

                Words {
                    id: words

                    x: 8
                    width: Math.max(0, Math.min(implicitWidth, cell.width - 14 - (mark.visible ? mark.width + 8 : 0)))
                    text: cell.modelData
                    style: cell.index === 0 ? "strong" : "body"
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    maximumLineCount: 1
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.ignored: true
                }
                Icon {
                    id: mark

                    visible: line.twin && cell.index === 0
                    anchors { left: words.right; leftMargin: 8; verticalCenter: parent.verticalCenter }
                    name: "merge"
                    width: Tokens.smallIcon
                    color: Tokens.caution
                }
            }
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Tokens.hairline
    }
    Rectangle {
        visible: line.on
        anchors.fill: parent
        color: "transparent"
        radius: 4
        border { width: 2; color: Tokens.gold }
    }
    MouseArea {
        id: mouse

        anchors.fill: parent
        hoverEnabled: true
        onClicked: line.touched()
    }
}
