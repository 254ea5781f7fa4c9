// A label with its colour and how many there are: a row in landscape, a column in portrait.
import QtQuick
import Kiosk

Item {
    id: row

    required property string name
    required property string colour
    required property int count
    // How many stand under one another: more than three share the room of three.
    property int among: 3
    readonly property real figureSize: (Theme.portrait ? 9.6 : among > 3 ? 5.6 : 7.2) * Theme.u * Theme.textScale
    readonly property real nameLeft: colour ? 4.6 * Theme.u : 0

    readonly property real figureMiddle: Theme.portrait ? 2 * Theme.u + figure.size / 2 : height / 2
    readonly property real nameMiddle: Theme.portrait ? 3 * Theme.u + figure.size + label.size / 2 : height / 2

    implicitHeight: Theme.portrait ? 3 * Theme.u + figure.size + label.size : Math.max(28.8 / Math.max(3, among) * Theme.u, figure.size + (among > 3 ? 1.6 : 2.4) * Theme.u)
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ": " + count

    Rectangle { width: parent.width; height: Theme.stroke.hairline; y: Theme.portrait ? 0 : parent.height - height; color: Theme.hairline }
    Words {
        id: figure

        x: Theme.portrait ? 0 : parent.width - width
        y: row.figureMiddle - lineHeight / 2
        text: row.count
        style: "figure"
        size: row.figureSize
        Accessible.ignored: true
    }
    Rectangle {
        visible: row.colour !== ""
        anchors { verticalCenter: label.verticalCenter; left: parent.left; leftMargin: -0.25 * Theme.u }
        width: 3.3 * Theme.u
        height: width
        radius: 0.55 * Theme.u
        color: Theme.ink

        Rectangle {
            anchors { fill: parent; margins: 0.25 * Theme.u }
            radius: 0.3 * Theme.u
            color: Theme.ink
            border { width: 0.5 * Theme.u; color: row.colour || "transparent" }
        }
    }
    Words {
        id: label

        x: row.nameLeft
        y: row.nameMiddle - lineHeight / 2
        width: parent.width - x - (Theme.portrait ? 0 : figure.width + 1.8 * Theme.u)
        text: row.name
        style: Theme.portrait ? "body" : "title"
        line: 1.28
        font.weight: Font.Medium
        color: Theme.text
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
