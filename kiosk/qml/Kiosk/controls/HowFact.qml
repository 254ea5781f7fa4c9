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

    // Large type needs a line for each.
    readonly property bool twoLines: Theme.largeType

    implicitHeight: Math.max(6.2 * Theme.u, (twoLines ? name.height : 0) + value.height + 2 * Theme.u)

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

        anchors { left: sign.right; leftMargin: 1.6 * Theme.u }
        y: fact.twoLines ? 1 * Theme.u : (fact.height - height) / 2
        text: fact.name
        style: "small"
        size: 2.4 * Theme.u * Theme.textScale
        line: 1.3
        color: Theme.text2
        wrapMode: Text.NoWrap
    }
    Words {
        id: value

        anchors { left: fact.twoLines ? name.left : name.right; leftMargin: fact.twoLines ? 0 : 2.4 * Theme.u; right: parent.right }
        y: fact.twoLines ? name.y + name.height : (fact.height - height) / 2
        text: fact.value
        style: "label"
        size: 2.4 * Theme.u * Theme.textScale
        color: fact.last ? Theme.gold : Theme.text
        horizontalAlignment: fact.twoLines ? Text.AlignLeft : Text.AlignRight
    }
}
