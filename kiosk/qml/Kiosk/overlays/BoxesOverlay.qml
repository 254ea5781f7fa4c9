// The boxes of the picture on the stage: frames first, their tags above all of them.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: overlay

    required property Rows boxes
    // Where the whole picture lies, in this item's coordinates.
    required property rect pictureRect

    function onStage(place: rect): rect {
        return Qt.rect(pictureRect.x + place.x * pictureRect.width, pictureRect.y + place.y * pictureRect.height,
                       place.width * pictureRect.width, place.height * pictureRect.height);
    }

    Words {
        id: likeTags

        visible: false
        style: "small"
        font.weight: Font.DemiBold
    }
    FontMetrics {
        id: measure

        font: likeTags.font
    }
    Repeater {
        model: overlay.boxes
        delegate: BoxFrame {
            required property rect place
            readonly property rect box: overlay.onStage(place)

            x: box.x
            y: box.y
            width: box.width
            height: box.height
        }
    }
    Repeater {
        model: overlay.boxes
        delegate: BoxTag {
            required property rect place
            required property color colour

            box: overlay.onStage(place)
            stage: Qt.size(overlay.width, overlay.height)
            metrics: measure
            color: colour
        }
    }
}
