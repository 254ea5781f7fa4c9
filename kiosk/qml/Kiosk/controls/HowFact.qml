// One fact about the models: icon and name at the left, the value at the right.
import QtQuick
import Kiosk

Item {
    id: fact

    property string name
    property string icon
    property string value
    property bool first: false
    property bool last: false

    implicitHeight: Math.max(6.2 * Theme.u, value.height + 2 * Theme.u)

    Rectangle { visible: fact.first; width: parent.width; height: Theme.stroke.hairline; color: Theme.hairline }
    Rectangle { visible: !fact.last; y: parent.height - height; width: parent.width; height: Theme.stroke.hairline; color: Theme.hairline }
    Icon {
        id: sign

        name: fact.icon
        color: Theme.text2
        width: 2.8 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: name

        anchors { left: sign.right; leftMargin: 1.6 * Theme.u; verticalCenter: parent.verticalCenter }
        text: fact.name
        style: "small"
        size: 2.4 * Theme.u * Theme.textScale
        line: 1.3
        color: Theme.text2
        wrapMode: Text.NoWrap
    }
    Words {
        id: value

        anchors { left: name.right; leftMargin: 2.4 * Theme.u; right: parent.right; verticalCenter: parent.verticalCenter }
        text: fact.value
        style: "label"
        size: 2.4 * Theme.u * Theme.textScale
        color: fact.last ? Theme.gold : Theme.text
        horizontalAlignment: Text.AlignRight
    }
}
