// What a box holds and how sure that is, above it, or below where there is no room; never outside the stage.
import QtQuick
import Kiosk

Rectangle {
    id: tag

    required property string name
    required property string percent
    // The box, in the overlay's coordinates, and the overlay's size.
    required property rect box
    required property size stage
    required property FontMetrics metrics
    readonly property string whole: name + " " + percent
    readonly property real wholeWidth: metrics.advanceWidth(whole)
    readonly property real away: Theme.stroke.box
    readonly property real above: box.y - height - away

    width: label.implicitWidth + 0.7 * label.size
    height: 1.5 * label.size
    x: Math.max(0.2 * Theme.u, Math.min(box.x - away, stage.width - width - 0.2 * Theme.u))
    y: above > 0 ? above : Math.max(0.2 * Theme.u, Math.min(box.y + box.height + away, stage.height - height - 0.2 * Theme.u))
    radius: Theme.radius.tag
    border { width: Math.max(1, 0.1 * Theme.u); color: Theme.ink }

    Words {
        id: label

        anchors.centerIn: parent
        text: tag.wholeWidth < 1.15 * tag.box.width ? tag.whole : tag.percent
        style: "small"
        font.weight: Font.DemiBold
        color: Theme.ink
        wrapMode: Text.NoWrap
    }
}
