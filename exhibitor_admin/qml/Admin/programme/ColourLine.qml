// One colour: a swatch, its name, and its number to type another.
import QtQuick
import Admin

Item {
    id: line

    required property string token
    required property string name
    required property string colour
    required property bool own
    property bool bad: false

    signal wanted(string colour)

    width: ListView.view?.width ?? 0
    height: 44
    onColourChanged: field.text = colour

    Rectangle {
        id: swatch

        width: 28
        height: 28
        radius: 4
        color: line.colour
        border { width: 1; color: Tokens.edge }
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        anchors { left: swatch.right; leftMargin: 12; right: field.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
        text: line.name
        style: line.own ? "strong" : "body"
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Field {
        id: field

        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        width: 112
        hint: line.name
        text: line.colour
        error: line.bad ? " " : ""
        onEdited: text => line.wanted(text.trim())
    }
}
