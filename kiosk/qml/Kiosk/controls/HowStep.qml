// One of the three steps of how a demo works: its numeral, its words and a picture.
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: step

    property int number
    property string title
    property string text
    property string picture

    implicitHeight: Math.max((view.visible ? 23 : 16) * Theme.u, words.height + 2.4 * Theme.u)

    Rectangle { width: parent.width; height: Theme.stroke.hairline; color: Theme.hairline }
    Words {
        anchors.verticalCenter: parent.verticalCenter
        text: step.number
        style: "figure"
        size: 8 * Theme.u
        font.weight: Font.Bold
        color: Theme.gold
    }
    Column {
        id: words

        x: 11 * Theme.u
        width: (view.visible ? view.x - 2 * Theme.u : parent.width) - x
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0.6 * Theme.u

        Words { width: parent.width; text: step.title; style: "title" }
        Words { width: parent.width; text: Theme.together(step.text); size: 2.5 * Theme.u * Theme.textScale; line: 1.45 }
    }
    Rectangle {
        id: view

        visible: step.picture !== ""
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        width: 28 * Theme.u
        height: 16.6 * Theme.u
        radius: Theme.radius.control
        color: Theme.raised

        Picture { anchors.fill: parent; source: step.picture; radius: parent.radius }
    }
}
