// One word of a written text: on dots where the machine isn't sure, on gold while it is looked at.
import QtQuick
import Kiosk

Item {
    id: word

    required property int index
    required property string text
    required property bool doubtful
    required property bool active
    required property real size

    signal clicked

    implicitWidth: label.implicitWidth
    implicitHeight: 1.6 * size
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()

    Rectangle {
        visible: word.active
        anchors { fill: parent; margins: -0.1 * word.size }
        radius: Theme.radius.tag
        color: Theme.control
        border { width: Theme.stroke.edge; color: Theme.gold }
    }
    Words {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        text: word.text
        size: word.size
        line: 1.5
        color: Theme.text
        font.weight: Font.Medium
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Dots { visible: word.doubtful; width: parent.width; y: 1.4 * word.size }
    MouseArea { anchors { fill: parent; margins: -0.13 * word.size } onClicked: word.clicked() }
}
