// How something stands, as an icon and a word: good, caution, bad or plain.
import QtQuick
import Admin

Row {
    id: status

    property string icon
    property string text
    property string kind: "plain"
    readonly property color ink: ({ good: Tokens.good, caution: Tokens.caution, bad: Tokens.cinnabarText })[kind] ?? Tokens.text3

    spacing: 6

    Icon {
        visible: status.icon !== ""
        name: status.icon
        width: Tokens.smallIcon
        color: status.ink
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        text: status.text
        style: "label"
        color: status.ink
        wrapMode: Text.NoWrap
        anchors.verticalCenter: parent.verticalCenter
    }
}
