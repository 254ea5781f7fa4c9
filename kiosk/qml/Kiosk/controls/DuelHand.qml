// One player's score and hand: drawn and named, or how it is awaited.
import QtQuick
import Kiosk

Rectangle {
    id: tile

    property string player
    property int score: 0
    property string hand
    property string icon
    property string awaited
    property string awaitedIcon
    property bool won: false

    implicitHeight: column.height + 3.2 * Theme.u
    radius: Theme.radius.panel
    color: Theme.raised
    border { width: won ? Theme.stroke.chosen : 0; color: Theme.gold }
    Accessible.role: Accessible.StaticText
    Accessible.name: player + ", " + score + ": " + (hand || awaited)

    Column {
        id: column

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: 0.4 * Theme.u

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: tile.player + " · " + tile.score
            style: "label"
            color: Theme.text2
            Accessible.ignored: true
        }
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 6.4 * Theme.u
            name: tile.icon || tile.awaitedIcon
            color: tile.icon ? Theme.gold : Theme.text3
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: tile.hand || tile.awaited
            style: "label"
            font.weight: Font.DemiBold
            color: tile.hand ? Theme.text : Theme.text3
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
