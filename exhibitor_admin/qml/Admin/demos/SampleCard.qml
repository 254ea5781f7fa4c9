// One sample: its picture, and whether it gave what it promises.
import QtQuick
import Admin

Column {
    id: card

    required property string title
    required property string picture
    required property string icon
    required property string found
    required property string missed
    required property bool fails

    spacing: 2

    Thumb {
        width: parent.width
        height: 92
        source: card.picture
        icon: card.icon || "image"
    }
    Words {
        topPadding: 4
        width: parent.width
        text: card.title
        style: "strong"
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    Item {
        width: parent.width
        height: said.height

        Icon {
            id: sign

            y: 1
            name: card.missed ? "x" : "check"
            width: Tokens.smallIcon
            color: said.color
        }
        Words {
            id: said

            anchors { left: sign.right; leftMargin: 6; right: parent.right }
            text: card.missed || (card.fails ? qsTr("Wrong, as declared") + (card.found ? ": " + card.found : "") : card.found || qsTr("As promised"))
            style: "label"
            color: card.missed ? Tokens.cinnabarText : Tokens.good
            maximumLineCount: 3
            elide: Text.ElideRight
        }
    }
}
