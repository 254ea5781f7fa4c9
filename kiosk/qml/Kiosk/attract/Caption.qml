// What the reel shows just now: the demo, what it does or whose it is, and in portrait how far the reel has come.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

Rectangle {
    id: caption

    property string title
    property string tagline
    property string exhibitor
    property int at
    property int count
    // The width of its words, at most.
    property real most

    implicitWidth: words.width + 5.2 * Theme.u
    implicitHeight: Math.max(13 * Theme.u, words.height + 3.6 * Theme.u)
    radius: Theme.radius.panel
    color: Theme.portrait ? "transparent" : Theme.ground

    Column {
        id: words

        visible: !Theme.portrait
        x: 2.6 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0.4 * Theme.u

        Words {
            width: Math.min(implicitWidth, caption.most)
            text: caption.title + " · " + caption.exhibitor
            style: "small"
            color: Theme.gold
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Words {
            width: Math.min(implicitWidth, caption.most)
            text: Theme.together(caption.tagline)
            style: "title"
            size: 2.9 * Theme.u * Theme.textScale
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
    Words {
        id: title

        visible: Theme.portrait
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, parent.width - ticks.width - 3 * Theme.u)
        text: caption.title
        style: "title"
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    TextMetrics {
        id: whose

        font: exhibitor.font
        text: caption.exhibitor
    }
    Words {
        id: exhibitor

        // Half a name is none.
        visible: Theme.portrait && whose.width < caption.width - title.width - ticks.width - 4 * Theme.u
        anchors { left: title.right; leftMargin: 2 * Theme.u; right: ticks.left; rightMargin: 2 * Theme.u; verticalCenter: parent.verticalCenter }
        text: caption.exhibitor
        style: "small"
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    Row {
        id: ticks

        visible: Theme.portrait && caption.count > 1
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: 0.8 * Theme.u

        Repeater {
            model: caption.count

            Rectangle {
                required property int index

                width: Math.min(4, 38 / caption.count - 0.8) * Theme.u
                height: 0.5 * Theme.u
                color: index === caption.at ? Theme.gold : Theme.pressed
            }
        }
    }
}
