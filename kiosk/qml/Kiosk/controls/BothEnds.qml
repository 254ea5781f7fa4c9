// What the two ends of a bar stand for.
import QtQuick
import Kiosk

Item {
    id: ends

    required property string low
    required property string high

    implicitHeight: Math.max(left.height, right.height)

    Words { id: left; width: parent.width / 2 - Theme.u; text: ends.low; style: "label" }
    Words { id: right; anchors.right: parent.right; width: left.width; text: ends.high; style: "label"; horizontalAlignment: Text.AlignRight }
}
