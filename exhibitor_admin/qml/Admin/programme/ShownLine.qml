// One demo of the programme: its picture and name, where and when it is shown, and whether it is the featured one.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Kiosk.Bridge

Rectangle {
    id: line

    required property int index
    required property string id
    required property string title
    required property string exhibitor
    required property string picture
    required property bool featured
    required property string kiosks
    required property string opens
    required property string closes
    required property string where
    required property string when
    property bool current: false
    property bool aimed: false

    signal featureTouched
    signal placeTouched
    signal dragged(real y)
    signal dropped

    width: ListView.view?.width ?? 0
    height: 56
    radius: Tokens.radius
    color: current || grip.pressed ? Tokens.raised : over.hovered ? Tokens.ground : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: [title, where, when].join(", ")

    HoverHandler { id: over }
    Rectangle {
        visible: line.aimed
        width: parent.width
        height: 2
        color: Tokens.cinnabar
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: 10; rightMargin: 10 }
        height: 1
        color: Tokens.hairline
    }
    Words {
        x: 10
        width: 34
        anchors.verticalCenter: parent.verticalCenter
        text: line.index + 1
        color: Tokens.text3
    }
    Picture {
        id: picture

        x: 48
        width: 64
        height: 40
        anchors.verticalCenter: parent.verticalCenter
        source: line.picture
    }
    Column {
        anchors { left: picture.right; leftMargin: 14; verticalCenter: parent.verticalCenter }
        width: line.width * 0.34

        Words {
            width: parent.width
            text: line.title
            style: "strong"
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Words {
            width: parent.width
            text: line.exhibitor
            style: "small"
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
    }
    MouseArea {
        id: grip

        anchors { left: parent.left; right: place.left }
        height: parent.height
        preventStealing: true
        cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        onPositionChanged: mouse => line.dragged(mouse.y)
        onReleased: line.dropped()
        onCanceled: line.dropped()
    }
    Words {
        id: where

        x: line.width * 0.48
        width: line.width * 0.24
        anchors.verticalCenter: parent.verticalCenter
        text: line.where
        color: line.kiosks ? Tokens.text : Tokens.text3
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    Words {
        anchors { left: where.right; leftMargin: 12; right: place.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
        text: line.when
        color: line.opens || line.closes ? Tokens.text : Tokens.text3
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    Button {
        id: place

        anchors { right: star.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
        width: 44
        activeFocusOnTab: false
        icon: "clock"
        name: qsTr("Where and when %1 is shown").arg(line.title)
        onClicked: line.placeTouched()
    }
    Button {
        id: star

        anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
        width: 44
        activeFocusOnTab: false
        kind: line.featured ? "main" : "plain"
        icon: "star"
        name: line.featured ? qsTr("%1 comes first; change that").arg(line.title) : qsTr("Let %1 come first").arg(line.title)
        onClicked: line.featureTouched()
    }
}
