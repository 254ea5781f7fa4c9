// The boxes of the picture on the stage: frames first, their tags above all of them.
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: overlay

    required property Rows boxes
    // Where the whole picture lies, in this item's coordinates.
    required property rect pictureRect

    FontMetrics {
        id: metrics

        font { families: Theme.families; pixelSize: Math.round(Theme.type.small.size); weight: Font.DemiBold }
    }
    Repeater {
        model: overlay.boxes
        delegate: Item {
            id: found

            required property real left
            required property real top
            required property real wide
            required property real high
            required property bool sure
            required property color colour
            required property string name
            required property string percent
            readonly property rect box: Qt.rect(overlay.pictureRect.x + left * overlay.pictureRect.width,
                                                overlay.pictureRect.y + top * overlay.pictureRect.height,
                                                wide * overlay.pictureRect.width, high * overlay.pictureRect.height)

            BoxFrame {
                x: found.box.x
                y: found.box.y
                width: found.box.width
                height: found.box.height
                colour: found.colour
                sure: found.sure
            }
            BoxTag {
                z: 1
                name: found.name
                percent: found.percent
                box: found.box
                stage: Qt.size(overlay.width, overlay.height)
                metrics: metrics
                color: found.colour
            }
        }
    }
}
